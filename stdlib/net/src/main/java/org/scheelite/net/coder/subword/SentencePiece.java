package org.scheelite.net.coder.subword;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a SentencePiece model file says; the fields are those of `sentencepiece_model.proto`.
///
/// @param pieces the tokens in the order of their codes; a space is a space here
/// @param joins whether the model joins neighbours, which is byte-pair encoding
/// @param prefixed whether a space is put in front of a text
/// @param trimmed whether runs of spaces count as one and those at the ends not at all
/// @param normalization the name of the rules that texts are normalised by
public record SentencePiece(
    List<Piece> pieces, boolean joins, boolean prefixed, boolean trimmed, String normalization) {
  private static final int PIECES = 1;
  private static final int TRAINER = 2;
  private static final int NORMALIZER = 3;
  private static final int MODEL_TYPE = 3;
  private static final long BPE = 2;

  /// What a token is for; the numbers are those of the file.
  public enum Kind {
    NORMAL,
    UNKNOWN,
    CONTROL,
    USER_DEFINED,
    UNUSED,
    BYTE
  }

  /// A token.
  public record Piece(String text, Kind kind) {}

  public SentencePiece {
    pieces = List.copyOf(pieces);
  }

  /// Reads a model; null where the bytes are none.
  public static @Nullable SentencePiece read(byte[] bytes) {
    var reading = new Reading();
    try {
      new WireReader(ByteBuffer.wrap(bytes)).fields(reading::field);
    } catch (BufferUnderflowException | IllegalArgumentException damaged) {
      return null;
    }
    return reading.pieces.isEmpty()
        ? null
        : new SentencePiece(
            reading.pieces, reading.type == BPE, reading.prefixed, reading.trimmed, reading.rules);
  }

  /// What was read so far.
  private static final class Reading {
    private final List<Piece> pieces = new ArrayList<>();
    private long type = 1;
    private boolean prefixed = true;
    private boolean trimmed = true;
    private String rules = "";
    private String text = "";
    private int kind = 1;

    void field(WireReader reader, int field) {
      switch (field) {
        case PIECES -> {
          text = "";
          kind = 1;
          reader.message().fields(this::piece);
          Kind[] kinds = Kind.values();
          Kind known = kind >= 1 && kind <= kinds.length ? kinds[kind - 1] : Kind.UNUSED;
          pieces.add(new Piece(text.replace('\u2581', ' '), known));
        }
        case TRAINER ->
            reader
                .message()
                .fields((inner, number) -> type = number == MODEL_TYPE ? inner.number() : type);
        case NORMALIZER -> reader.message().fields(this::normalizer);
        default -> {} // what only trainers need
      }
    }

    private void piece(WireReader reader, int field) {
      switch (field) {
        case 1 -> text = reader.text();
        case 3 -> kind = (int) reader.number();
        default -> {} // scores order tokens as their codes do
      }
    }

    private void normalizer(WireReader reader, int field) {
      switch (field) {
        case 1 -> rules = reader.text();
        case 3 -> prefixed = reader.number() != 0;
        case 4 -> trimmed = reader.number() != 0;
        default -> {} // compiled rules, which the name stands for
      }
    }
  }
}
