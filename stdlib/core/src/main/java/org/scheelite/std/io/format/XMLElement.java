package org.scheelite.std.io.format;

import org.scheelite.builtin.Builtin;

/// An element of XML: a tag, a list of attributes, and a list of contents.
///
/// ```wl
/// In:  ExportString[XMLElement["a", {"x" -> "1"}, {"t & u"}], "XML"]
/// Out: <a x='1'>t &amp; u</a>
/// In:  ImportString["<a><b/></a>", {"XML", "XMLElement"}]
/// Out: XMLElement["a", {}, {XMLElement["b", {}, {}]}]
/// ```
@Builtin(seeAlso = {"XMLObject", "Import"})
final class XMLElement {
  private XMLElement() {}
}
