"""What the scripts of all programs need: a keyring with the password that the product puts there, keys, pictures, waiting."""

import json
import os
import subprocess
import sys
import time

LAB = "/run/lab"
mode, protocol, address, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
password = os.environ["LAB_PASSWORD"]
subject = os.environ.get("LAB_SUBJECT", "")
# The folders of the lab's own machine lead elsewhere by links, which the box around WebKit does not follow.
os.environ["WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS"] = "1"
os.environ["WEBKIT_FORCE_SANDBOX"] = "0"


def keyring():
    """Opens a fresh keyring."""
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--daemonize", "--components=secrets"], input=b"x", check=True)
    time.sleep(1)


def stored_in_keyring():
    """Opens a keyring, lets the product put the password there, and gives the files that it wrote."""
    keyring()
    exported = subprocess.run(json.loads(os.environ["LAB_EXPORT"]), env={**os.environ, "MAILWRIGHT_PASSWORD": password},
                              capture_output=True, text=True, check=False)
    assert exported.returncode == 0, exported.stdout + exported.stderr
    report = json.loads(exported.stdout)
    assert report["proved"] and len(report["stored"]["own"]) == 2, report
    # What the servers write from here on is the program's.
    for log in ("dovecot", "postfix"):
        with open("mark-" + log, "w", encoding="utf-8") as file:
            file.write(str(os.path.getsize(f"{LAB}/{log}/log")))
    return [file["path"] for file in report["files"]]


def picture(name):
    """Keeps what is on the screen, for a person to look at."""
    os.makedirs(os.environ["LAB_PICTURES"], exist_ok=True)
    subprocess.run(["import", "-window", "root", os.path.join(os.environ["LAB_PICTURES"], name + ".png")], check=False)


def xdotool(*arguments):
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout


def types(text):
    xdotool("type", "--delay", "40", text)
    xdotool("key", "Return")


def window(name, patience=30):
    """Waits for a window of this title and gives it the keys."""
    for _ in range(patience):
        found = xdotool("search", "--onlyvisible", "--name", name).split()
        if found:
            xdotool("windowfocus", "--sync", found[-1])
            return found[-1]
        time.sleep(1)
    picture("no-window")
    return None


def arrived(patience=40):
    """Waits until the message with the subject of this test is in the inbox."""
    inbox = f"{LAB}/mail/{address}/Maildir"
    for _ in range(patience):
        for folder in ("new", "cur"):
            for name in os.listdir(os.path.join(inbox, folder)):
                with open(os.path.join(inbox, folder, name), encoding="utf-8", errors="replace") as file:
                    if subject in file.read():
                        return True
        time.sleep(1)
    picture("not-arrived")
    return False


def end(process):
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
