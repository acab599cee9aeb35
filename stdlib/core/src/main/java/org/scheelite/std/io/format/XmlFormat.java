package org.scheelite.std.io.format;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;
import org.scheelite.expr.Symbol;

/// XML, as `XMLObject["Document"][{…}, XMLElement["tag", {attributes}, {contents}], {…}]`.
public final class XmlFormat extends TextFormat {
  static final Symbol ELEMENT = Symbol.system("XMLElement");
  static final Symbol OBJECT = Symbol.system("XMLObject");

  public XmlFormat() {
    super("XML", Set.of("xml"));
  }

  @Override
  public Set<String> elements() {
    return Set.of("XMLObject", "XMLElement", "Plaintext", "Tags");
  }

  @Override
  @Nullable String written(Expr value, Map<String, Expr> options, Frame frame) {
    var out = new StringBuilder();
    return XmlText.write(value, out, 0, frame) ? out.toString() : null;
  }

  @Override
  Expr read(String text, @Nullable String element, Map<String, Expr> options, Frame frame)
      throws Malformed {
    var reading = new XmlReading(text, frame);
    Expr root = reading.root();
    return switch (element == null ? "XMLObject" : element) {
      case "XMLElement" -> root;
      case "Plaintext" -> Str.of(reading.plain());
      case "Tags" ->
          Call.list(reading.tags().stream().sorted().map(tag -> (Expr) Str.of(tag)).toList());
      default -> Call.of(Call.of(OBJECT, Str.of("Document")), reading.prolog(), root, Call.list());
    };
  }
}
