"""Draws the window's icons and writes them as a font beside this file: python3 resources/fonts/icons.py (needs fonttools).

Each icon is a few strokes with round ends on a grid of 24; y grows downwards. The names are those of `src/wizard/look/icon.rs`.
"""

import math
from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

GRID, SCALE, WIDTH = 24, 40, 1.9


def line(*points):
    return [list(points)]


def closed(*points):
    return [list(points) + [points[0]]]


def arc(x, y, r, start=0, end=360):
    """From `start` to `end` degrees, clockwise on the screen, 0 at the right."""
    steps = max(4, int(abs(end - start) / 9))
    turn = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return [[(x + r * math.cos(a), y + r * math.sin(a)) for a in turn]]


def box(x, y, w, h, r=2.0):
    corners = [(x + w - r, y + r, -90), (x + w - r, y + h - r, 0), (x + r, y + h - r, 90), (x + r, y + r, 180)]
    points = [point for cx, cy, a in corners for point in arc(cx, cy, r, a, a + 90)[0]]
    return closed(*points)


def dot(x, y):
    return [[(x, y), (x, y + 0.01)]]


ICONS = {
    "mail": box(3, 5, 18, 14) + line((3.6, 7), (12, 13), (20.4, 7)),
    "server": box(3.5, 4, 17, 7) + box(3.5, 13, 17, 7) + dot(7.3, 7.5) + dot(7.3, 16.5) + line((12, 7.5), (16.5, 7.5)) + line((12, 16.5), (16.5, 16.5)),
    "key": arc(8, 15.5, 4.2) + line((11.1, 12.5), (20, 3.8)) + line((16.2, 7.5), (19.2, 10.4)),
    "devices": box(2.5, 5, 14, 10, 1.6) + line((1.8, 19), (13, 19)) + box(15.8, 9.5, 6, 10.5, 1.4),
    "check": line((5, 12.6), (10, 17.4), (19, 7)),
    "warning": closed((12, 3.8), (21.2, 19.8), (2.8, 19.8)) + line((12, 9.8), (12, 13.8)) + dot(12, 16.7),
    "clock": arc(12, 12, 9) + line((12, 7), (12, 12), (15.4, 14)),
    "globe": arc(12, 12, 9) + line((3.2, 12), (20.8, 12))
    + [[(12 + 4 * math.cos(a), 12 + 9 * math.sin(a)) for a in (math.radians(i * 10) for i in range(37))]],
    "sun": arc(12, 12, 4) + [[(12 + r * math.cos(a), 12 + r * math.sin(a)) for r in (7.4, 9.4)] for a in (math.radians(i * 45) for i in range(8))],
    "moon": [arc(12, 12, 8.6, 20, 290)[0] + arc(17.6, 7.6, 7.2, 230, 92)[0][2:-1] + [arc(12, 12, 8.6, 20, 290)[0][0]]],
    "back": line((20, 12), (4.5, 12)) + line((11, 5.2), (4.2, 12), (11, 18.8)),
    "forward": line((4, 12), (19.5, 12)) + line((13, 5.2), (19.8, 12), (13, 18.8)),
    "copy": box(8.5, 8.5, 12, 12) + [[(15.5, 5.2)] + arc(13.5, 5.2, 2, 0, -90)[0] + arc(5.5, 5.5, 2, -90, -180)[0] + arc(5.5, 13.5, 2, 180, 90)[0]],
    "enter": line((20, 5.5), (20, 14), (5, 14)) + line((9.6, 9.4), (5, 14), (9.6, 18.6)),
    "info": dot(12, 6.4) + line((12, 11), (12, 18)),
    "cross": line((6.2, 6.2), (17.8, 17.8)) + line((17.8, 6.2), (6.2, 17.8)),
    "minus": line((6, 12), (18, 12)),
    "dots": arc(5.6, 12, 0.9) + arc(12, 12, 0.9) + arc(18.4, 12, 0.9),
    "alert": line((12, 5.5), (12, 13)) + dot(12, 18),
    "person": arc(12, 8, 4.2) + arc(12, 21.4, 8, 193, 347),
    "question": arc(12, 8.2, 4.2, 180, 405)[:1] + line((14.9, 11.2), (12, 14.2), (12, 15)) + dot(12, 19.4),
    "keyboard": box(2, 6, 20, 12) + dot(6, 10) + dot(10, 10) + dot(14, 10) + dot(18, 10) + line((8, 14), (16, 14)),
    "search": arc(10.5, 10.5, 6.8) + line((15.5, 15.5), (20.5, 20.5)),
    "file": closed((6, 3), (14, 3), (19, 8), (19, 21), (6, 21)) + line((13.6, 3.4), (13.6, 8.4), (18.6, 8.4)),
    "shield": [[(12, 3), (19.5, 5.8), (19.5, 11.5)] + arc(9.5, 11.5, 10, 0, 62)[0][1:] + [(12, 21.3)] + [(24 - x, y) for x, y in reversed(arc(9.5, 11.5, 10, 0, 62)[0][1:])] + [(4.5, 11.5), (4.5, 5.8), (12, 3)]],
    "down": line((5.5, 9), (12, 15.5), (18.5, 9)),
    "menu": line((4, 6.5), (20, 6.5)) + line((4, 12), (20, 12)) + line((4, 17.5), (20, 17.5)),
    "pencil": closed((4.5, 19.5), (5.5, 15.2), (16, 4.8), (19.2, 8), (8.8, 18.5)) + line((13.4, 7.4), (16.6, 10.6)),
}


def round_end(x, y, r):
    return [(x + r * math.cos(a), y + r * math.sin(a)) for a in (math.radians(i * 15) for i in range(24))]


def outlines(strokes):
    """Every stroke as bars and round joints that overlap, all turning the same way."""
    r = WIDTH / 2
    for points in strokes:
        for x, y in points:
            yield round_end(x, y, r)
        for (ax, ay), (bx, by) in zip(points, points[1:]):
            length = math.hypot(bx - ax, by - ay)
            if length < 0.05:
                continue
            dx, dy = (bx - ax) / length * r, (by - ay) / length * r
            yield [(ax - dy, ay + dx), (ax + dy, ay - dx), (bx + dy, by - dx), (bx - dy, by + dx)]


def glyph(strokes):
    pen = TTGlyphPen(None)
    for outline in outlines(strokes):
        at = [(round(x * SCALE), round((GRID - y) * SCALE)) for x, y in outline]
        pen.moveTo(at[0])
        for point in at[1:]:
            pen.lineTo(point)
        pen.closePath()
    return pen.glyph()


def main():
    em = GRID * SCALE
    order = [".notdef", "space", "narrow", *ICONS]
    builder = FontBuilder(em, isTTF=True)
    builder.setupGlyphOrder(order)
    # Two characters that sentences use and Fira Sans lacks stand at their own places: the sign that menus have, and the narrow
    # space that French has before some marks.
    own = {0x20: "space", 0x202F: "narrow", 0x2261: "menu"}
    builder.setupCharacterMap({**own, **{0xE100 + place: name for place, name in enumerate(ICONS)}})
    empty = TTGlyphPen(None).glyph
    builder.setupGlyf({".notdef": empty(), "space": empty(), "narrow": empty(), **{name: glyph(strokes) for name, strokes in ICONS.items()}})
    glyphs = builder.font["glyf"]
    wide = {"space": em // 4, "narrow": em // 6}
    builder.setupHorizontalMetrics({name: (wide.get(name, em), getattr(glyphs[name], "xMin", 0)) for name in order})
    builder.setupHorizontalHeader(ascent=em, descent=0)
    name = "Mailwright Icons"
    builder.setupNameTable({"familyName": name, "styleName": "Regular", "fullName": name, "psName": "MailwrightIcons", "version": "Version 1.0"})
    builder.setupOS2(sTypoAscender=em, sTypoDescender=0, sTypoLineGap=0, usWinAscent=em, usWinDescent=0)
    builder.setupPost()
    # The same strokes always give the same bytes.
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    builder.save(Path(__file__).with_name("icons.ttf"))


if __name__ == "__main__":
    main()
