package org.scheelite.builtin.processor;

import javax.lang.model.element.Element;

/// A declaration that breaks the rules for builtins; becomes a compile error at its element.
final class Complaint extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Element element;
  private final String text;

  Complaint(Element element, String text) {
    super(text);
    this.element = element;
    this.text = text;
  }

  Element element() {
    return element;
  }

  String text() {
    return text;
  }
}
