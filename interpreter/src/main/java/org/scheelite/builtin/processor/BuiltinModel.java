package org.scheelite.builtin.processor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;

/// A builtin as its class declares it.
///
/// @param symbol the symbol's name
/// @param packageName where the class is, and where its primitive goes
/// @param className the simple name of the class
/// @param doc the doc comment, in Markdown
/// @param summary its first sentence
/// @param attributes those it starts with
/// @param bulk the method that answers packed lists
/// @param applied the method that answers `f[a][b]`
/// @param answer the method that answers calls with such arguments
/// @param value the method that gives the symbol's own value
/// @param numeric the method that gives the value of a constant
record BuiltinModel(
    String symbol,
    String packageName,
    String className,
    String doc,
    String summary,
    List<Attribute> attributes,
    Builtin.Operator operator,
    List<String> seeAlso,
    List<FormModel> forms,
    List<OptionModel> options,
    List<MessageModel> messages,
    @Nullable String bulk,
    @Nullable String applied,
    @Nullable String answer,
    @Nullable String value,
    @Nullable String numeric) {

  /// An option constant.
  ///
  /// @param initial its default as users write it; empty where it cannot be told from the source
  record OptionModel(String field, String name, String initial, String doc) {}

  /// A message constant.
  ///
  /// @param name as users see it; empty where it cannot be told from the source
  record MessageModel(String field, String name, String text) {}

  /// The class with its package: its simple name may be that of a class of the interpreter.
  String fullName() {
    return packageName + "." + className;
  }

  String primitiveName() {
    return className + "Primitive";
  }

  /// Whether trailing options of a call are split off before forms are tried.
  boolean takesOptions() {
    return !options.isEmpty() || forms.stream().anyMatch(FormModel::options);
  }
}
