package org.scheelite.transcript;

/// A session as a transcript sees it: text in, text out.
public interface Evaluator extends AutoCloseable {

  /// Runs the expressions in `code` and tells what came of the last one.
  Result run(String code);

  @Override
  default void close() {}
}
