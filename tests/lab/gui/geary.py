"""Geary, by its own file and the keyring: reads the inbox."""

import os
import subprocess
import sys
import time
import zipfile

mode, protocol, address, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
password = os.environ["LAB_PASSWORD"].encode()
folder = os.path.join(os.environ["HOME"], ".config/geary")
with zipfile.ZipFile(files[0]) as packed:
    packed.extractall(folder)

subprocess.run(["gnome-keyring-daemon", "--unlock", "--daemonize", "--components=secrets"], input=b"x", check=True)
time.sleep(1)
for kind in ("IMAP", "SMTP"):
    attributes = ["xdg:schema", "org.gnome.Geary", "login", address, "host", "mail.auto.example", "proto", kind]
    subprocess.run(["secret-tool", "store", "--label", kind, *attributes], input=password, check=True)
with open("geary.log", "ab") as log:
    geary = subprocess.Popen(["geary", "--debug"], stdout=log, stderr=log)
    time.sleep(25)
    subprocess.run(["import", "-window", "root", "screen.png"], check=False)
    geary.terminate()
    try:
        geary.wait(10)
    except subprocess.TimeoutExpired:
        geary.kill()
said = open("geary.log", encoding="utf-8", errors="replace").read()
account = os.listdir(folder)[0]
assert f"[{account}]" in said, said[-2000:]
