"""KMail and its service Akonadi, with the written files as they are for somebody without a KMail yet: reads the inbox and sends
a message, after the password was typed into its questions."""

import os
import subprocess
import time
import zipfile

import desk

config = os.path.join(os.environ["HOME"], ".config")
with zipfile.ZipFile(desk.files[0]) as packed:
    packed.extractall(config)
    agent = [name for name in packed.namelist() if name.startswith("akonadi_")][0].removesuffix("rc")


def write(name, text):
    path = os.path.join(config, name)
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


write("kwalletrc", "[Wallet]\nEnabled=false\n")
# No database server of its own is needed for one account.
write("akonadi/akonadiserverrc", "[%General]\nDriver=QSQLITE\n")
write("kmail2rc", "[General]\nfirst-start=false\n")
os.environ["QTWEBENGINE_DISABLE_SANDBOX"] = "1"
subprocess.run(["dbus-update-activation-environment", "DISPLAY", "XAUTHORITY", "XDG_RUNTIME_DIR", "HOME", "QTWEBENGINE_DISABLE_SANDBOX"],
               check=False)


def call(name, path, method):
    asked = ["gdbus", "call", "--session", "-d", name, "-o", path, "-m", method]
    said = subprocess.run(asked, capture_output=True, text=True, check=False)
    return said.stdout + said.stderr


# Where it keeps what was typed.
desk.keyring()
with open("akonadi.log", "ab") as log:
    subprocess.Popen(["akonadictl", "start"], stdout=log, stderr=log)
    time.sleep(15)
    known = call("org.freedesktop.Akonadi.Control", "/AgentManager", "org.freedesktop.Akonadi.AgentManager.agentInstances")
    print(known)
    assert agent in known, known
    connection = os.path.join(config, "akonadi", "akonadiconnectionrc")
    print("the service says where it listens:", os.path.exists(connection) and open(connection, encoding="utf-8").read())
    if desk.protocol == "imap":
        print("asked by", desk.window("assword|IMAP|Akonadi", 15))
        desk.picture("asked")
        desk.types(desk.password)
    time.sleep(5)
    print(call(f"org.freedesktop.Akonadi.Resource.{agent}", "/", "org.freedesktop.Akonadi.Resource.synchronize"))
    if desk.protocol == "pop3":
        desk.window("assword", 15)
        desk.picture("asked")
        desk.types(desk.password)
    time.sleep(10)
    desk.picture("read")
    kmail = subprocess.Popen(["kmail", "--composer", "--subject", desk.subject, "--body", "Hello", desk.address], stdout=log, stderr=log)
    desk.window(desk.subject)
    time.sleep(4)
    desk.picture("written")
    desk.xdotool("key", "ctrl+Return")
    time.sleep(4)
    # It asks whether this key may send: “Sending Without Confirmation”.
    desk.xdotool("mousemove", "340", "288", "click", "1")
    time.sleep(6)
    desk.picture("sent")
    if desk.window("assword|SMTP", 20):
        desk.types(desk.password)
    print("its message arrived:", desk.arrived(20))
    desk.picture("end")
    subprocess.run(["akonadictl", "stop"], stdout=log, stderr=log, check=False)
    time.sleep(4)
    kmail.kill()
