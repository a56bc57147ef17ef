"""Packs the binding with the shared library: wheel.py LIBRARY VERSION FOLDER LICENCE...

The wheel is the same for the same files. A LICENCE is NAME=FILE. Prints the path of the wheel.
"""
import base64
import hashlib
import os
import pathlib
import re
import sys
import sysconfig
import zipfile

HERE = pathlib.Path(__file__).parent
METADATA = """Metadata-Version: 2.1
Name: clx
Version: {version}
Summary: Commerce Layer external resources and webhooks: verify, decode, answer
Requires-Python: >=3.10
Description-Content-Type: text/markdown

"""
WHEEL = "Wheel-Version: 1.0\nGenerator: clx\nRoot-Is-Purelib: false\nTag: py3-none-{platform}\n"


def platform(library):
    """This machine, with the oldest glibc that has all that the library uses."""
    name = re.sub(r"[-.]", "_", sysconfig.get_platform())
    wanted = [int(minor) for minor in re.findall(rb"GLIBC_2\.(\d+)\0", library)]
    return name.replace("linux", f"manylinux_2_{max(wanted)}") if wanted else name


def record(name, content):
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
    return f"{name},sha256={digest},{len(content)}\n"


def main(library, version, folder, *licences):
    library = pathlib.Path(library).read_bytes()
    tag, info = platform(library), f"clx-{version}.dist-info"
    files = {f"clx/{path.name}": path.read_bytes() for path in sorted(HERE.glob("clx/*.py"))}
    files["clx/libclx.so"] = library
    metadata = METADATA.format(version=version).encode() + (HERE / "README.md").read_bytes()
    files[f"{info}/METADATA"] = metadata
    files[f"{info}/WHEEL"] = WHEEL.format(platform=tag).encode()
    for licence in licences:
        name, path = licence.split("=", 1)
        files[f"{info}/licenses/{name}"] = pathlib.Path(path).read_bytes()
    records = "".join(record(*file) for file in files.items()) + f"{info}/RECORD,,\n"
    files[f"{info}/RECORD"] = records.encode()
    os.makedirs(folder, exist_ok=True)
    wheel = pathlib.Path(folder, f"clx-{version}-py3-none-{tag}.whl")
    with zipfile.ZipFile(wheel, "w") as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.external_attr, entry.compress_type = 0o644 << 16, zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    print(wheel)


if __name__ == "__main__":
    main(*sys.argv[1:])
