package org.scheelite.builtin.processor;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scheelite.builtin.processor.BuiltinModel.MessageModel;
import org.scheelite.builtin.processor.BuiltinModel.OptionModel;

/// Writes the reference page of a builtin: its doc comment, and sections for what its constants and
/// annotations say.
final class PageWriter {
  private PageWriter() {}

  static String write(BuiltinModel model) {
    var page = new StringBuilder(model.doc()).append('\n');
    section(page, "Options", model.options().stream().map(PageWriter::option).toList());
    section(
        page,
        "Messages",
        model.messages().stream()
            .filter(message -> !message.name().isEmpty())
            .map(PageWriter::message)
            .toList());
    if (!model.attributes().isEmpty()) {
      section(page, "Attributes", List.of(attributes(model)));
    }
    if (!model.seeAlso().isEmpty()) {
      section(page, "See also", List.of(names(model.seeAlso().stream())));
    }
    return page.toString();
  }

  private static void section(StringBuilder page, String title, List<String> lines) {
    if (!lines.isEmpty()) {
      page.append("\n## ").append(title).append("\n\n");
      lines.forEach(line -> page.append(line).append('\n'));
    }
  }

  private static String option(OptionModel option) {
    String initial = option.initial().isEmpty() ? "" : " (default `" + option.initial() + "`)";
    String doc = option.doc().isEmpty() ? "" : ": " + option.doc().replace('\n', ' ');
    return "- `" + option.name() + "`" + initial + doc;
  }

  private static String message(MessageModel message) {
    return "- `" + message.name() + "`: " + message.text();
  }

  private static String attributes(BuiltinModel model) {
    return names(
        model.attributes().stream()
            .map(attribute -> Initialisers.camelCase(attribute.name()))
            .sorted());
  }

  private static String names(Stream<String> names) {
    return names.map(name -> "`" + name + "`").collect(Collectors.joining(", "));
  }
}
