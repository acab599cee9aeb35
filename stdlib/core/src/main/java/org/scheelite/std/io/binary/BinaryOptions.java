package org.scheelite.std.io.binary;

import java.nio.ByteOrder;
import org.scheelite.builtin.Option;
import org.scheelite.expr.Int;
import org.scheelite.message.Message;

/// What the builtins of binary data share.
final class BinaryOptions {
  /// Which byte of a number comes first.
  static final Option<ByteOrder> BYTE_ORDERING =
      Option.symbol(
          "ByteOrdering", Int.MINUS_ONE, "1 or -1", (value, frame) -> BinaryCoding.order(value));

  static final Message FORMAT =
      Message.of("General::format", "`1` is not a recognized binary format.");

  static final Message NOCOERCE =
      Message.of("General::nocoerce", "`1` cannot be coerced to the specified format.");

  private BinaryOptions() {}
}
