package org.scheelite.expr;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/// A `ByteArray`.
public final class ByteArr implements Expr {
  private final byte[] bytes;

  /// The array becomes the value's own and must not be changed afterwards.
  public ByteArr(byte[] bytes) {
    this.bytes = bytes;
  }

  public int size() {
    return bytes.length;
  }

  /// The byte at `index` (from 0), 0 to 255.
  public int at(int index) {
    return bytes[index] & 0xff;
  }

  /// The bytes in an array of the caller's own.
  public byte[] toArray() {
    return bytes.clone();
  }

  @Override
  public Expr head() {
    return Sym.BYTE_ARRAY;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ByteArr that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "ByteArray[\"" + Base64.getEncoder().encodeToString(bytes) + "\"]";
  }
}
