//! The two palettes, and the promise that what is written can be read: every pair of text and ground that the styles
//! use has a contrast of at least 4.5:1 (WCAG 2.2, 1.4.3), the edge of a field at least 3:1 (1.4.11).

use iced::{Color, Theme};

/// The colours of one palette, by what they are for.
pub struct Palette {
    /// What is behind the page where the window is large.
    pub backdrop: Color,
    /// The page.
    pub ground: Color,
    /// Cards and fields.
    pub surface: Color,
    /// What is pointed at.
    pub raised: Color,
    /// Text.
    pub text: Color,
    /// Text of less weight.
    pub quiet: Color,
    /// Lines that only divide.
    pub line: Color,
    /// The edge of what can be typed in or pressed.
    pub edge: Color,
    /// The main button, what is chosen, the focus.
    pub accent: Color,
    /// The main button under the pointer.
    pub accent_raised: Color,
    /// Text on the main button.
    pub on_accent: Color,
    /// The ground of what is chosen.
    pub accent_ground: Color,
    /// Good news.
    pub good: Color,
    /// Its ground.
    pub good_ground: Color,
    /// A warning.
    pub warn: Color,
    /// Its ground.
    pub warn_ground: Color,
    /// Bad news.
    pub bad: Color,
    /// Its ground.
    pub bad_ground: Color,
}

const fn hex(rgb: u32) -> Color {
    let [_, r, g, b] = rgb.to_be_bytes();
    Color::from_rgb8(r, g, b)
}

/// By day.
pub const LIGHT: Palette = Palette {
    backdrop: hex(0x00E2_E7EE),
    ground: hex(0x00F6_F7F9),
    surface: hex(0x00FF_FFFF),
    raised: hex(0x00EC_EFF3),
    text: hex(0x001A_2230),
    quiet: hex(0x0052_5E6E),
    line: hex(0x00DD_E2E8),
    edge: hex(0x0080_8B99),
    accent: hex(0x0014_5FB8),
    accent_raised: hex(0x000F_4D97),
    on_accent: hex(0x00FF_FFFF),
    accent_ground: hex(0x00E8_F1FC),
    good: hex(0x0014_6C3C),
    good_ground: hex(0x00E6_F5EC),
    warn: hex(0x0080_5300),
    warn_ground: hex(0x00FD_F3DD),
    bad: hex(0x00AE_2118),
    bad_ground: hex(0x00FD_ECEA),
};

/// By night.
pub const DARK: Palette = Palette {
    backdrop: hex(0x000D_1014),
    ground: hex(0x0015_191F),
    surface: hex(0x001D_222A),
    raised: hex(0x0028_2F39),
    text: hex(0x00E8_ECF1),
    quiet: hex(0x00A6_B1BF),
    line: hex(0x0031_3944),
    edge: hex(0x0071_7D8C),
    accent: hex(0x0080_B5FF),
    accent_raised: hex(0x00A3_CAFF),
    on_accent: hex(0x0008_1C36),
    accent_ground: hex(0x001E_2F47),
    good: hex(0x006C_D196),
    good_ground: hex(0x0018_3325),
    warn: hex(0x00EB_BA55),
    warn_ground: hex(0x003A_2D12),
    bad: hex(0x00FF_8F85),
    bad_ground: hex(0x0043_1F1E),
};

/// The palette that goes with the theme in force.
pub fn palette(theme: &Theme) -> &'static Palette {
    if theme.extended_palette().is_dark { &DARK } else { &LIGHT }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color) -> f32 {
        let linear = |c: f32| if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) };
        0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b)
    }

    fn contrast(a: Color, b: Color) -> f32 {
        let (a, b) = (luminance(a), luminance(b));
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    #[test]
    fn everything_written_can_be_read() {
        for (name, p) in [("light", LIGHT), ("dark", DARK)] {
            // Text of either weight stands on every ground but the one behind the sheet, which carries nothing.
            let grounds = [p.ground, p.surface, p.raised, p.accent_ground, p.good_ground, p.warn_ground, p.bad_ground];
            let mut pairs: Vec<(Color, Color)> = grounds.iter().flat_map(|ground| [(p.text, *ground), (p.quiet, *ground)]).collect();
            pairs.extend([(p.on_accent, p.accent), (p.on_accent, p.accent_raised)]);
            for ground in [p.ground, p.surface, p.raised, p.accent_ground] {
                pairs.extend([p.accent, p.good, p.bad, p.warn].map(|color| (color, ground)));
            }
            pairs.extend([(p.good, p.good_ground), (p.warn, p.warn_ground), (p.bad, p.bad_ground)]);
            for (front, ground) in pairs {
                assert!(contrast(front, ground) >= 4.5, "{name}: {front:?} on {ground:?} is {}", contrast(front, ground));
            }
            // The edge of what can be typed in or pressed, and the ring of the focus, which stands on the ground around it.
            let around = [p.ground, p.surface, p.accent_ground, p.good_ground, p.warn_ground, p.bad_ground];
            let edges = around.into_iter().flat_map(|ground| [("an edge", p.edge, ground), ("the focus", p.accent, ground)]);
            for (what, edge, ground) in edges.chain([("a tick", p.on_accent, p.accent)]) {
                assert!(contrast(edge, ground) >= 3.0, "{name}: {what} on {ground:?} is {}", contrast(edge, ground));
            }
        }
    }
}
