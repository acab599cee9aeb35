package org.scheelite.net.coder.subword;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Reads models of SentencePiece.
final class SentencePieceTest {

  private static byte[] field(int number, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.write(number << 3 | 2);
    out.write(content.length);
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static byte[] number(int field, int value) {
    return new byte[] {(byte) (field << 3), (byte) value};
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    List.of(parts).forEach(out::writeBytes);
    return out.toByteArray();
  }

  private static byte[] piece(String text, int kind) {
    byte[] score = {2 << 3 | 5, 0, 0, 0, 0};
    return field(
        1, joined(field(1, text.getBytes(StandardCharsets.UTF_8)), score, number(3, kind)));
  }

  @Test
  void readsPiecesAndRules() {
    byte[] model =
        joined(
            piece("<unk>", 2),
            piece("<s>", 3),
            piece("\u2581the", 1),
            piece("e", 1),
            field(2, number(3, 2)),
            field(3, joined(field(1, new byte[] {'x'}), number(3, 0))));
    SentencePiece read = SentencePiece.read(model);
    assertNotNull(read);
    assertTrue(read.joins());
    assertTrue(read.trimmed());
    assertEquals(false, read.prefixed());
    assertEquals("x", read.normalization());
    assertEquals(
        List.of(
            new SentencePiece.Piece("<unk>", SentencePiece.Kind.UNKNOWN),
            new SentencePiece.Piece("<s>", SentencePiece.Kind.CONTROL),
            new SentencePiece.Piece(" the", SentencePiece.Kind.NORMAL),
            new SentencePiece.Piece("e", SentencePiece.Kind.NORMAL)),
        read.pieces());
  }

  @Test
  void refusesOtherFiles() {
    assertNull(SentencePiece.read(new byte[0]));
    assertNull(SentencePiece.read("no model at all".getBytes(StandardCharsets.UTF_8)));
    assertNull(SentencePiece.read(new byte[] {1 << 3 | 2, 100, 1}));
  }
}
