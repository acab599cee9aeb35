package org.scheelite.std.io.format;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.scheelite.builtin.Frame;
import org.scheelite.builtin.ImportFormat;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Str;

/// Reads a text of XML; entities outside of it are not looked up.
final class XmlReading {
  private final StringBuilder plain = new StringBuilder();
  private final Set<String> tags = new LinkedHashSet<>();
  private final List<Expr> prolog = new ArrayList<>();
  private final Expr root;
  private final Frame frame;

  XmlReading(String text, Frame frame) throws ImportFormat.Malformed {
    this.frame = frame;
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    try {
      root = document(factory.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException wrong) {
      String reason = String.valueOf(wrong.getMessage());
      throw new ImportFormat.Malformed(reason.replaceFirst("(?s).*Message: ", ""));
    }
  }

  Expr root() {
    return root;
  }

  /// What stands before the root.
  Expr prolog() {
    return Call.list(prolog);
  }

  String plain() {
    return plain.toString();
  }

  Set<String> tags() {
    return tags;
  }

  /// An element that is open.
  private record Open(String tag, Expr attributes, List<Expr> contents) {}

  private Expr document(XMLStreamReader in) throws XMLStreamException {
    if (in.getVersion() != null) {
      prolog.add(
          Call.of(
              Call.of(XmlFormat.OBJECT, Str.of("Declaration")),
              Call.rule(Str.of("Version"), Str.of(in.getVersion()))));
    }
    var open = new ArrayDeque<Open>();
    Expr found = Call.list();
    while (in.hasNext()) {
      frame.poll();
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          tags.add(in.getLocalName());
          open.push(new Open(in.getLocalName(), attributes(in), new ArrayList<>()));
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Open done = open.pop();
          Expr element =
              Call.of(
                  XmlFormat.ELEMENT, Str.of(done.tag), done.attributes, Call.list(done.contents));
          if (open.isEmpty()) {
            found = element;
          } else {
            open.peek().contents.add(element);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          if (!open.isEmpty() && !in.getText().isBlank()) {
            plain.append(plain.isEmpty() ? "" : " ").append(in.getText().strip());
            open.peek().contents.add(Str.of(in.getText()));
          }
        }
        default -> {}
      }
    }
    return found;
  }

  private static Expr attributes(XMLStreamReader in) {
    var rules = new ArrayList<Expr>();
    for (int i = 0; i < in.getAttributeCount(); i++) {
      rules.add(Call.rule(Str.of(in.getAttributeLocalName(i)), Str.of(in.getAttributeValue(i))));
    }
    return Call.list(rules);
  }
}
