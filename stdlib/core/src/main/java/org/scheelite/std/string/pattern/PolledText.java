package org.scheelite.std.string.pattern;

import org.scheelite.builtin.Frame;

/// A text that lets the evaluation stop while an engine of regular expressions reads it.
record PolledText(String text, Frame frame) implements CharSequence {

  @Override
  public char charAt(int index) {
    frame.poll();
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
