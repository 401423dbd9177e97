"""Geary, by its own file and the keyring: reads the inbox and sends a message, and never asks for the password."""

import os
import subprocess
import time
import zipfile

import desk

folder = os.path.join(os.environ["HOME"], ".config/geary")
with zipfile.ZipFile(desk.stored_in_keyring()[0]) as packed:
    packed.extractall(folder)
with open("geary.log", "ab") as log:
    geary = subprocess.Popen(["geary", "--debug"], stdout=log, stderr=log)
    desk.window("Geary|Inbox")
    time.sleep(12)
    desk.picture("read")
    subprocess.Popen(["geary", f"mailto:{desk.address}?subject={desk.subject}&body=Hello"], stdout=log, stderr=log)
    time.sleep(6)
    desk.window(f"{desk.subject}|New Message|Inbox|Geary")
    desk.picture("written")
    desk.xdotool("key", "ctrl+Return")
    time.sleep(2)
    desk.picture("sent")
    print("its message arrived:", desk.arrived())
    desk.picture("end")
    desk.end(geary)
said = open("geary.log", encoding="utf-8", errors="replace").read()
account = os.listdir(folder)[0]
assert f"[{account}]" in said, said[-2000:]
