package org.scheelite.builtin.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.processor.BuiltinModel.MessageModel;
import org.scheelite.builtin.processor.BuiltinModel.OptionModel;

/// Writes the [org.scheelite.builtin.Primitive] of a builtin.
final class PrimitiveWriter {
  private final BuiltinModel model;
  private final StringBuilder out = new StringBuilder();

  private PrimitiveWriter(BuiltinModel model) {
    this.model = model;
  }

  /// The source of the class.
  static String write(BuiltinModel model) {
    var writer = new PrimitiveWriter(model);
    writer.source();
    return writer.out.toString();
  }

  private void source() {
    line(0, "package %s;", model.packageName());
    line(0, "");
    for (String name :
        List.of(
            "builtin.Attribute",
            "builtin.Builtin",
            "builtin.Frame",
            "builtin.Option",
            "builtin.Options",
            "builtin.Primitive",
            "expr.Expr",
            "expr.Normal",
            "expr.Num",
            "expr.Sym",
            "message.Message")) {
      line(0, "import org.scheelite.%s;", name);
    }
    line(0, "");
    line(0, "/// `%s` as the evaluator sees it.", model.symbol());
    line(0, "@SuppressWarnings(\"all\")");
    line(0, "public final class %s extends Primitive {", model.primitiveName());
    constants();
    line(1, "/// Made when the symbol is first met.");
    line(1, "public %s() {}", model.primitiveName());
    facts();
    forms();
    methods();
    line(0, "}");
  }

  private void constants() {
    line(
        1,
        "private static final java.util.Set<Attribute> ATTRIBUTES ="
            + " java.util.Collections.unmodifiableSet(java.util.EnumSet.%s);",
        attributes());
    if (!model.options().isEmpty()) {
      line(
          1,
          "private static final java.util.List<Option<?>> OPTIONS ="
              + " java.util.List.<Option<?>>of(%s);",
          fields(model.options().stream().map(OptionModel::field).toList()));
    }
    if (!model.messages().isEmpty()) {
      line(
          1,
          "private static final java.util.List<Message> MESSAGES = java.util.List.<Message>of(%s);",
          fields(model.messages().stream().map(MessageModel::field).toList()));
    }
    line(0, "");
  }

  private String attributes() {
    return model.attributes().isEmpty()
        ? "noneOf(Attribute.class)"
        : model.attributes().stream()
            .map(attribute -> "Attribute." + attribute.name())
            .collect(Collectors.joining(", ", "of(", ")"));
  }

  private String fields(List<String> names) {
    return names.stream()
        .map(name -> model.fullName() + "." + name)
        .collect(Collectors.joining(", "));
  }

  private void facts() {
    getter("String", "name", '"' + model.symbol() + '"');
    getter("java.util.Set<Attribute>", "attributes", "ATTRIBUTES");
    if (!model.options().isEmpty()) {
      getter("java.util.List<Option<?>>", "options", "OPTIONS");
    }
    if (!model.messages().isEmpty()) {
      getter("java.util.List<Message>", "messages", "MESSAGES");
    }
    if (model.operator() != Builtin.Operator.NONE) {
      getter(
          "org.scheelite.builtin.Builtin.Operator",
          "operator",
          "org.scheelite.builtin.Builtin.Operator." + model.operator());
    }
  }

  private void getter(String type, String name, String value) {
    line(0, "");
    line(1, "@Override");
    line(1, "public %s %s() {", type, name);
    line(2, "return %s;", value);
    line(1, "}");
  }

  private void forms() {
    List<FormModel> forms = model.forms();
    if (forms.isEmpty()) {
      return;
    }
    getter("int", "minArguments", "" + forms.stream().mapToInt(FormModel::min).min().orElse(-1));
    getter("int", "maxArguments", "" + forms.stream().mapToInt(FormModel::max).max().orElse(-1));
    line(0, "");
    line(1, "@Override");
    line(1, "public Expr apply(Normal call, Frame frame) {");
    line(2, "int size = call.size();");
    if (model.takesOptions()) {
      line(2, "int least = size - frame.trailingOptions(call);");
    }
    forms.forEach(this::form);
    line(2, "return null;");
    line(1, "}");
  }

  /// One form: where number and kinds of arguments fit, its method is asked.
  private void form(FormModel form) {
    String found = model.takesOptions() ? "least" : "size";
    String fits = condition(form, found);
    line(2, "if (%s) {", fits);
    String end = found;
    if (form.rest() && model.takesOptions()) {
      end = "end";
      line(3, "int end = Math.max(%d, least);", form.min());
    } else if (!form.whole() && !form.rest()) {
      end = "" + form.min();
    }
    if (model.takesOptions() && !form.whole()) {
      options(form, end);
    }
    line(3, "Expr value = %s.%s(%s);", model.fullName(), form.method(), arguments(form, end));
    line(3, "if (value != null) {");
    line(4, "return value;");
    line(3, "}");
    line(2, "}");
  }

  private static String condition(FormModel form, String found) {
    String enough = form.min() == 0 ? "" : "size >= " + form.min();
    String few = form.max() == Integer.MAX_VALUE ? "" : found + " <= " + form.max();
    String count =
        !enough.isEmpty() && !few.isEmpty()
            ? enough + " && " + few
            : enough.isEmpty() ? few : enough;
    if (form.min() == form.max() && found.equals("size")) {
      count = "size == " + form.min();
    }
    String kinds =
        IntStream.range(0, form.types().size())
            .filter(i -> isNarrow(form, i))
            .mapToObj(i -> "call.arg(%d) instanceof %s a%d".formatted(i, form.types().get(i), i))
            .collect(Collectors.joining(" && "));
    if (kinds.isEmpty()) {
      return count.isEmpty() ? "true" : count;
    }
    return count.isEmpty() ? kinds : count + " && " + kinds;
  }

  private static boolean isNarrow(FormModel form, int index) {
    return !form.types().get(index).equals(FormReader.EXPR);
  }

  /// Reads the options beyond `end`; a form that does not ask for them has them checked all the
  /// same.
  private void options(FormModel form, String end) {
    if (form.options()) {
      line(3, "Options options = frame.options(this, call, %s);", end);
      line(3, "if (options == null) {");
    } else {
      line(3, "if (%s < size && frame.options(this, call, %s) == null) {", end, end);
    }
    line(4, "return Sym.FAILED;");
    line(3, "}");
  }

  private static String arguments(FormModel form, String end) {
    if (form.whole()) {
      return "call, frame";
    }
    var arguments = new ArrayList<String>();
    for (int i = 0; i < form.types().size(); i++) {
      arguments.add(isNarrow(form, i) ? "a" + i : "call.arg(" + i + ")");
    }
    if (form.rest()) {
      arguments.add("rest(call, %d, %s)".formatted(form.min(), end));
    }
    if (form.options()) {
      arguments.add("options");
    }
    if (form.frame()) {
      arguments.add("frame");
    }
    return String.join(", ", arguments);
  }

  private void methods() {
    if (model.bulk() != null) {
      getter("boolean", "hasBulk", "true");
      delegate("Expr bulk(Normal call, Frame frame)", model.bulk() + "(call, frame)");
    }
    if (model.applied() != null) {
      delegate("Expr applied(Normal call, Frame frame)", model.applied() + "(call, frame)");
    }
    if (model.answer() != null) {
      getter("boolean", "hasAnswer", "true");
      delegate("Expr answer(Normal call, Frame frame)", model.answer() + "(call, frame)");
    }
    if (model.value() != null) {
      delegate("Expr value(Frame frame)", model.value() + "(frame)");
    }
    if (model.numeric() != null) {
      delegate("Num numeric(int digits)", model.numeric() + "(digits)");
    }
  }

  private void delegate(String signature, String call) {
    line(0, "");
    line(1, "@Override");
    line(1, "public %s {", signature);
    line(2, "return %s.%s;", model.fullName(), call);
    line(1, "}");
  }

  private void line(int depth, String format, Object... values) {
    out.append("  ".repeat(depth)).append(format.formatted(values)).append('\n');
  }
}
