package org.scheelite.syntax;

/// Something a reader of the text should look at, though it is no fault.
public record Notice(Span span, String text) {}
