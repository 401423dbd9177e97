"""Evolution, by its own key files and the keyring: logs in; with POP3 it reads the inbox too."""

import os
import shutil
import subprocess
import sys
import time

mode, protocol, address, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
password = os.environ["LAB_PASSWORD"].encode()
sources = os.path.join(os.environ["HOME"], ".config/evolution/sources")
os.makedirs(sources, exist_ok=True)
for file in files:
    shutil.copy(file, sources)
uid = os.path.basename(files[0]).removesuffix(".source")

subprocess.run(["gnome-keyring-daemon", "--unlock", "--daemonize", "--components=secrets"], input=b"x", check=True)
time.sleep(1)
for place in (uid, uid + "-transport"):
    attributes = ["xdg:schema", "org.gnome.Evolution.Data.Source", "e-source-uid", place, "eds-origin", "evolution-data-server"]
    subprocess.run(["secret-tool", "store", "--label", place, *attributes], input=password, check=True)
for key in ("send-recv-on-start", "send-recv-all-on-start"):
    subprocess.run(["gsettings", "set", "org.gnome.evolution.mail", key, "true"], check=False)

log = open("evolution.log", "ab")
registry = subprocess.Popen(["/usr/libexec/evolution-source-registry"], stdout=log, stderr=log)
time.sleep(3)
known = subprocess.run(
    ["gdbus", "call", "--session", "-d", "org.gnome.evolution.dataserver.Sources5", "-o", "/org/gnome/evolution/dataserver/SourceManager",
     "-m", "org.freedesktop.DBus.ObjectManager.GetManagedObjects"], capture_output=True, text=True, check=False).stdout
assert all(known.count(uid + ending) for ending in ("", "-identity", "-transport")), known[:2000]
print("the registry knows the three files")
evolution = subprocess.Popen(["evolution", "--component=mail"], stdout=log, stderr=log)
time.sleep(30)
subprocess.run(["import", "-window", "root", "screen.png"], check=False)
evolution.terminate()
try:
    evolution.wait(10)
except subprocess.TimeoutExpired:
    evolution.kill()
registry.terminate()
