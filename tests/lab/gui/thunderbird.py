"""Thunderbird, told by Marionette: brings the written profile in as MODE says, reads the inbox, and sends a message."""

import json
import os
import shutil
import subprocess
import sys
import time
import zipfile

from marionette_driver.marionette import Marionette

mode, protocol, address, files = sys.argv[1], sys.argv[2], sys.argv[3], sys.argv[4:]
password = os.environ["LAB_PASSWORD"]
profile = os.path.abspath("tb-" + mode)
program = "/usr/lib/thunderbird"

POLICIES = {"Certificates": {"Install": [os.environ["LAB_ROOT"]]}, "DisableAppUpdate": True}
QUIET = """
user_pref("marionette.port", 2828);
user_pref("datareporting.policy.dataSubmissionPolicyBypassNotification", true);
user_pref("app.donation.eoy.version.viewed", 999);
user_pref("mailnews.start_page.enabled", false);
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.spotlight.firstRunDone", true);
"""
OTHER = """
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.identity.id1.useremail", "other@good.example");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.name", "other@good.example");
user_pref("mail.server.server1.hostname", "mail.good.example");
user_pref("mail.server.server1.userName", "other@good.example");
user_pref("mail.server.server1.socketType", 3);
user_pref("mail.server.server1.port", 993);
user_pref("mail.server.server1.login_at_startup", false);
user_pref("mail.server.server1.check_new_mail", false);
"""
LIST = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
return MailServices.accounts.accounts.map(a => ({key: a.key, type: a.incomingServer.type, host: a.incomingServer.hostName,
  port: a.incomingServer.port, user: a.incomingServer.username, socket: a.incomingServer.socketType,
  auth: a.incomingServer.authMethod, names: a.identities.map(i => [i.fullName, i.email, i.smtpServerKey, i.fccFolderURI])}));
"""
LOGIN = """
const [origin, user, password] = arguments;
const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
login.init(origin, null, origin, user, password, "", "");
return Services.logins.addLoginAsync(login).then(() => true);
"""
IMPORT = """
const done = arguments[arguments.length - 1], [zip, folder] = arguments;
const {ThunderbirdProfileImporter} = ChromeUtils.importESModule("resource:///modules/ThunderbirdProfileImporter.sys.mjs");
const {FileUtils} = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
(async () => {
  const importer = new ThunderbirdProfileImporter();
  importer.onProgress = () => {};
  if (!importer.validateSource(new FileUtils.File(zip))) return "the zip is refused";
  await importer.startImport(new FileUtils.File(folder), {accounts: true, addressBooks: true, calendars: true, mailMessages: false});
  return "imported";
})().then(done, e => done(String(e) + e.stack));
"""
CHECK = """
const done = arguments[arguments.length - 1], [user] = arguments;
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const server = MailServices.accounts.accounts.map(a => a.incomingServer).find(s => s.username == user);
const inbox = () => server.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox);
const wait = Services.wm.getMostRecentWindow("mail:3pane").setTimeout;
const look = tries => {
  const folder = inbox(), subjects = [];
  try { for (const header of folder.messages) subjects.push(header.mime2DecodedSubject); } catch (e) {}
  if (subjects.length || !tries)
    done({subjects: subjects.slice(0, 5), folders: server.rootFolder.descendants.map(f => [f.URI, f.flags & Ci.nsMsgFolderFlags.SpecialUse])});
  else wait(() => look(tries - 1), 1000);
};
const listener = {QueryInterface: ChromeUtils.generateQI(["nsIUrlListener"]), OnStartRunningUrl() {}, OnStopRunningUrl() {}};
try { server.getNewMessages(inbox() || server.rootFolder, null, listener); } catch (e) {}
look(30);
"""
SEND = """
const done = arguments[arguments.length - 1], [user, path] = arguments;
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const {FileUtils} = ChromeUtils.importESModule("resource://gre/modules/FileUtils.sys.mjs");
const account = MailServices.accounts.accounts.find(a => a.incomingServer.username == user);
const identity = account.defaultIdentity;
const fields = Cc["@mozilla.org/messengercompose/composefields;1"].createInstance(Ci.nsIMsgCompFields);
fields.from = identity.email; fields.to = user; fields.subject = "Sent by Thunderbird";
const listener = {QueryInterface: ChromeUtils.generateQI(["nsIMsgSendListener"]), onStartSending() {}, onProgress() {}, onStatus() {},
  onStopSending(id, status) { done(status); }, onGetDraftFolderURI() {}, onSendNotPerformed(id, status) { done("not sent: " + status); },
  onTransportSecurityError() {}, onStopCopy() {}, onSendProgress() {}};
const send = Cc["@mozilla.org/messengercompose/send;1"].createInstance(Ci.nsIMsgSend);
try {
  send.sendMessageFile(identity, account.key, fields, new FileUtils.File(path), false, false, Ci.nsIMsgSend.nsMsgDeliverNow, null, listener,
    null, "");
} catch (e) { done(String(e)); }
"""
DISK = """
const done = arguments[arguments.length - 1], [domain] = arguments;
const {FetchConfig} = ChromeUtils.importESModule("resource:///modules/accountcreation/FetchConfig.sys.mjs");
FetchConfig.fromDisk(domain, new AbortController().signal).then(
  c => done({host: c.incoming.hostname, port: c.incoming.port, type: c.incoming.type, user: c.incoming.username, smtp: c.outgoing.hostname}),
  e => done(String(e)));
"""
FIND = """
const done = arguments[arguments.length - 1], [domain, address] = arguments;
const {FindConfig} = ChromeUtils.importESModule("resource:///modules/accountcreation/FindConfig.sys.mjs");
const server = s => [s.type, s.hostname, s.port, s.socketType, s.username];
(async () => {
  const search = FindConfig.parallelAutoDiscovery(domain, address, new AbortController().signal);
  let step = await search.next();
  while (!step.done) step = await search.next();
  const c = step.value;
  return c && {source: c.subSource, name: c.displayName, smtp: server(c.outgoing), others: c.incomingAlternatives.map(server),
    first: server(c.incoming)};
})().then(done, e => done(String(e)));
"""


class Thunderbird:
    """A running Thunderbird with the profile."""

    def __enter__(self):
        arguments = [program + "/thunderbird", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile]
        self.log = open("thunderbird.log", "ab")
        self.process = subprocess.Popen(arguments, stdout=self.log, stderr=self.log)
        for _ in range(60):
            try:
                self.told = Marionette(host="127.0.0.1", port=2828)
                self.told.start_session(timeout=30)
                break
            except Exception as error:  # not up yet
                last = error
                time.sleep(1)
        else:
            raise SystemExit(f"Thunderbird does not answer: {last}")
        self.told.set_context("chrome")
        self.told.timeout.script = 60
        return self

    def __exit__(self, *_):
        subprocess.run(["import", "-window", "root", "screen.png"], check=False)
        try:
            self.told.execute_script("Services.startup.quit(Ci.nsIAppStartup.eForceQuit)")
        except Exception:  # it is gone before it could answer
            pass
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def now(self, script, *arguments):
        return self.told.execute_script(script, list(arguments))

    def later(self, script, *arguments):
        return self.told.execute_async_script(script, list(arguments))

    def keep_passwords(self, hosts):
        for scheme, host in hosts:
            self.now(LOGIN, f"{scheme}://{host}", address, password)


def text_of(name):
    with zipfile.ZipFile(files[0]) as packed:
        return packed.read([entry for entry in packed.namelist() if entry.endswith(name)][0]).decode()


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def policies(more):
    write("/etc/thunderbird/policies/policies.json", json.dumps({"policies": {**POLICIES, **more}}))


def work(thunderbird, others):
    """The account is there beside the others; its letters are read, and a message is sent."""
    accounts = [account for account in thunderbird.now(LIST) if account["type"] in ("imap", "pop3")]
    print("accounts:", json.dumps(accounts, ensure_ascii=False))
    ours = [account for account in accounts if account["user"] == address]
    assert len(ours) == 1 and len(accounts) == 1 + others, accounts
    assert ours[0]["type"] == protocol and ours[0]["socket"] == 3 and ours[0]["auth"] == 3, ours
    assert ours[0]["names"][0][:2] == ["Lab \"Rat\" Ж", address], ours
    seen = thunderbird.later(CHECK, address)
    print("seen:", json.dumps(seen, ensure_ascii=False))
    assert any("Letter number" in subject for subject in seen["subjects"]), seen
    write(os.path.abspath("message.eml"), f"From: {address}\nTo: {address}\nSubject: Sent by Thunderbird\n\nHello.\n")
    sent = thunderbird.later(SEND, address, os.path.abspath("message.eml"))
    print("sent:", sent)
    assert sent == 0, sent


host = os.environ["LAB_HOST"]
hosts = [("imap" if protocol == "imap" else "mailbox", host), ("smtp", host)]
shutil.rmtree(profile, ignore_errors=True)
policies({})
write(profile + "/user.js", QUIET + (OTHER if mode == "import" else ""))

if mode == "find":
    with Thunderbird() as thunderbird:
        found = thunderbird.later(FIND, address.split("@")[1], address)
    print("found:", json.dumps(found, ensure_ascii=False))
    sys.exit()

if mode == "isp":
    with zipfile.ZipFile(files[0]) as packed:
        packed.extractall(program)
    with Thunderbird() as thunderbird:
        found = thunderbird.later(DISK, "auto.example")
    print(found)
    assert found == {"host": "mail.auto.example", "port": 993, "type": "imap", "user": "%EMAILADDRESS%", "smtp": "mail.auto.example"}, found
    os.remove(program + "/isp/auto.example.xml")
    sys.exit()

with Thunderbird() as thunderbird:
    thunderbird.keep_passwords(hosts)
    if mode == "import":
        with zipfile.ZipFile(files[0]) as packed:
            packed.extractall("unpacked")
        outcome = thunderbird.later(IMPORT, files[0], os.path.abspath("unpacked"))
        assert outcome == "imported", outcome
# What is in user.js would come back at every start.
write(profile + "/user.js", QUIET)
if mode == "profile":
    write(profile + "/prefs.js", text_of("prefs.js"))
elif mode == "policies":
    policies(json.loads(text_of("policies.json"))["policies"])
elif mode == "autoconfig":
    with zipfile.ZipFile(files[0]) as packed:
        packed.extractall(program)
with Thunderbird() as thunderbird:
    work(thunderbird, 1 if mode == "import" else 0)
    time.sleep(3)
if mode == "autoconfig":
    os.remove(program + "/mailwright.cfg")
    os.remove(program + "/defaults/pref/autoconfig.js")
