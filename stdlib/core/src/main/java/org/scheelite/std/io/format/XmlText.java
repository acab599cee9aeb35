package org.scheelite.std.io.format;

import org.scheelite.builtin.Frame;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;

/// Writes `XMLElement` and `XMLObject` as text.
final class XmlText {
  private XmlText() {}

  /// Appends a value; false where it is no XML.
  static boolean write(Expr value, StringBuilder out, int depth, Frame frame) {
    frame.poll();
    if (value instanceof Str(String text)) {
      out.append(escaped(text));
      return true;
    }
    if (!(value instanceof Normal call)) {
      return false;
    }
    if (call.head() instanceof Normal head && head.is(XmlFormat.OBJECT, 1)) {
      return document(head.arg(0), call, out, depth, frame);
    }
    return call.is(XmlFormat.ELEMENT, 3) && element(call, out, depth, frame);
  }

  private static boolean document(
      Expr kind, Normal call, StringBuilder out, int depth, Frame frame) {
    if (kind.equals(Str.of("Declaration"))) {
      out.append("<?xml version='1.0'?>\n");
      return true;
    }
    if (kind.equals(Str.of("Comment"))
        && call.size() == 1
        && call.arg(0) instanceof Str(String text)) {
      out.append("<!--").append(text.replace("--", "- -")).append("-->");
      return true;
    }
    if (!kind.equals(Str.of("Document")) || call.size() != 3) {
      return false;
    }
    boolean good = true;
    for (Expr part : call.args()) {
      if (part instanceof Normal list && list.is(Sym.LIST)) {
        for (Expr one : list.args()) {
          good &= write(one, out, depth, frame);
        }
      } else {
        good &= write(part, out, depth, frame);
      }
    }
    return good;
  }

  private static boolean element(Normal element, StringBuilder out, int depth, Frame frame) {
    if (!(element.arg(0) instanceof Str(String tag))
        || !(element.arg(1) instanceof Normal attributes)
        || !(element.arg(2) instanceof Normal contents)) {
      return false;
    }
    out.append('<').append(tag);
    for (Expr attribute : attributes.args()) {
      if (!(attribute instanceof Normal rule)
          || !rule.is(Sym.RULE, 2)
          || !(rule.arg(0) instanceof Str(String name))
          || !(rule.arg(1) instanceof Str(String value))) {
        return false;
      }
      out.append(' ').append(name).append("='").append(escaped(value)).append('\'');
    }
    if (contents.size() == 0) {
      out.append(" />");
      return true;
    }
    out.append('>');
    boolean nested = contents.args().stream().noneMatch(Str.class::isInstance);
    for (Expr part : contents.args()) {
      if (nested) {
        out.append('\n').repeat(' ', depth + 1);
      }
      if (!write(part, out, depth + 1, frame)) {
        return false;
      }
    }
    if (nested) {
      out.append('\n').repeat(' ', depth);
    }
    out.append("</").append(tag).append('>');
    return true;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&apos;")
        .replace("\"", "&quot;");
  }
}
