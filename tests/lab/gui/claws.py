"""Claws Mail, with the written folder of configuration: reads the inbox and sends a message, after the password was typed into
its questions."""

import os
import subprocess
import time
import zipfile

import desk

with zipfile.ZipFile(desk.files[0]) as packed:
    packed.extractall(".")
    folder = os.path.abspath(packed.namelist()[0].split("/")[0])
# There is no dictionary here, and a question about that.
with open(os.path.join(folder, "clawsrc"), "w", encoding="utf-8") as file:
    file.write("[Common]\nenable_aspell=0\n")
with open("claws.log", "ab") as log:
    claws = subprocess.Popen(["claws-mail", "--alternate-config-dir", folder, "--debug", "--receive-all"], stdout=log, stderr=log)
    desk.window("Input password")
    desk.picture("asked")
    desk.types(desk.password)
    time.sleep(8)
    desk.picture("read")
    message = f"mailto:{desk.address}?subject={desk.subject}&body=Hello"
    subprocess.Popen(["claws-mail", "--alternate-config-dir", folder, "--compose", message], stdout=log, stderr=log)
    desk.window(desk.subject)
    time.sleep(2)
    desk.picture("written")
    desk.xdotool("key", "ctrl+Return")
    if desk.window("Input password", 10):
        desk.types(desk.password)
    print("its message arrived:", desk.arrived())
    desk.picture("end")
    desk.end(claws)
