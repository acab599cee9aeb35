package org.scheelite.builtin;

import java.util.Map;

/// A set of builtins, found through [java.util.ServiceLoader]; one is written for each module by
/// the annotation processor. Builtins are loaded when a session first meets their symbol.
public interface Library {

  /// What a page or a completion list shows of a builtin before it is loaded.
  ///
  /// @param summary the first sentence of its page
  record Entry(String name, String summary) {}

  /// All builtins by name, with its context where that is not ``System` ``, in alphabetical order.
  Map<String, Entry> entries();

  /// Loads one.
  Primitive load(String name);

  /// The reference page of one, in Markdown.
  String page(String name);
}
