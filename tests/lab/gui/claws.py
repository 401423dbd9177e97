"""Claws Mail, with the written folder of configuration: fetches mail, after the password was typed into its question."""

import os
import subprocess
import sys
import time
import zipfile

mode, protocol, address, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
with zipfile.ZipFile(files[0]) as packed:
    packed.extractall(".")
    folder = os.path.abspath(packed.namelist()[0].split("/")[0])
with open("claws.log", "ab") as log:
    claws = subprocess.Popen(["claws-mail", "--alternate-config-dir", folder, "--debug", "--receive-all"], stdout=log, stderr=log)
    time.sleep(10)
    subprocess.run(["import", "-window", "root", "asked.png"], check=False)
    subprocess.run(["xdotool", "type", "--delay", "40", os.environ["LAB_PASSWORD"]], check=False)
    subprocess.run(["xdotool", "key", "Return"], check=False)
    time.sleep(15)
    subprocess.run(["import", "-window", "root", "screen.png"], check=False)
    claws.terminate()
    try:
        claws.wait(10)
    except subprocess.TimeoutExpired:
        claws.kill()
