"""Evolution, by its own key files and the keyring: reads the inbox and sends a message, and never asks for the password."""

import os
import shutil
import subprocess
import time

import desk

files = desk.stored_in_keyring()
sources = os.path.join(os.environ["HOME"], ".config/evolution/sources")
os.makedirs(sources, exist_ok=True)
for file in files:
    shutil.copy(file, sources)
uid = os.path.basename(files[0]).removesuffix(".source")
for key in ("send-recv-on-start", "send-recv-all-on-start"):
    subprocess.run(["gsettings", "set", "org.gnome.evolution.mail", key, "true"], check=False)
# The key that sends does so without a question of its own.
subprocess.run(["gsettings", "set", "org.gnome.evolution.mail", "prompt-on-accel-send", "false"], check=True)

log = open("evolution.log", "ab")
registry = subprocess.Popen(["/usr/libexec/evolution-source-registry"], stdout=log, stderr=log)
time.sleep(3)
known = subprocess.run(
    ["gdbus", "call", "--session", "-d", "org.gnome.evolution.dataserver.Sources5", "-o", "/org/gnome/evolution/dataserver/SourceManager",
     "-m", "org.freedesktop.DBus.ObjectManager.GetManagedObjects"], capture_output=True, text=True, check=False).stdout
assert all(known.count(uid + ending) for ending in ("", "-identity", "-transport")), known[:2000]
print("the registry knows the three files")
evolution = subprocess.Popen(["evolution", "--component=mail"], stdout=log, stderr=log)
desk.window("Mail|Evolution|Inbox")
time.sleep(12)
desk.picture("read")
subprocess.Popen(["evolution", f"mailto:{desk.address}?subject={desk.subject}&body=Hello"], stdout=log, stderr=log)
desk.window(desk.subject)
time.sleep(4)
desk.picture("written")
desk.xdotool("key", "ctrl+Return")
time.sleep(2)
desk.picture("sent")
print("its message arrived:", desk.arrived())
desk.picture("end")
desk.end(evolution)
registry.terminate()
