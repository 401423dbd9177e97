"""Evolution's own look-up of autoconfig settings, called in its library as its account assistant does: prints what it finds for ADDRESS."""

import ctypes
import sys

libraries = "/usr/lib/evolution/"
server = ctypes.CDLL("libedataserver-1.2.so.27", mode=ctypes.RTLD_GLOBAL)
mail = ctypes.CDLL(libraries + "libevolution-mail.so.0", mode=ctypes.RTLD_GLOBAL)
for function in (server.e_source_registry_new_sync, mail.e_mail_autoconfig_new_sync):
    function.restype = ctypes.c_void_p


class Error(ctypes.Structure):
    """GError of GLib."""

    _fields_ = [("domain", ctypes.c_uint32), ("code", ctypes.c_int), ("message", ctypes.c_char_p)]


error = ctypes.POINTER(Error)()
registry = server.e_source_registry_new_sync(None, ctypes.byref(error))
if not registry:
    sys.exit(f"no registry: {error.contents.message.decode()}")
found = mail.e_mail_autoconfig_new_sync(ctypes.c_void_p(registry), sys.argv[1].encode(), None, None, ctypes.byref(error))
if not found:
    sys.exit(f"nothing found: {error.contents.message.decode()}")
mail.e_mail_autoconfig_dump_results(ctypes.c_void_p(found))
ctypes.CDLL(None).fflush(None)
