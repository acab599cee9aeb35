package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;

/// A part of XML that is no element: `XMLObject["Document"][prolog, root, epilog]`.
///
/// ```wl
/// In:  ImportString["<a>x</a>", "XML"]
/// Out: XMLObject["Document"][{}, XMLElement["a", {}, {"x"}], {}]
/// In:  ExportString[XMLObject["Document"][{}, XMLElement["a", {}, {}], {}], "XML"]
/// Out: <a />
/// ```
@Builtin(seeAlso = {"XMLElement", "Import"})
final class XMLObject {
  private XMLObject() {}
}
