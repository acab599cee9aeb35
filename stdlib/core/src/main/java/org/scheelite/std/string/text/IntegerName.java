package org.scheelite.std.string.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.builtin.Frame;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Normal;
import org.scheelite.expr.Num;
import org.scheelite.expr.Str;
import org.scheelite.expr.Sym;
import org.scheelite.expr.Symbol;
import org.scheelite.expr.Whole;
import org.scheelite.message.GeneralMessages;
import org.scheelite.message.Message;

/// The name of a whole number in English.
///
/// `IntegerName[n]` is in words below 1000, and has digits with words for thousands, millions and
/// so on above; `IntegerName[n, "Words"]` and `IntegerName[n, "DigitsWords"]` choose, and
/// `IntegerName[n, "Ordinal"]` gives `first`, `second`. Parts of words are joined by hyphens of
/// their own, `FromCharacterCode[8208]`. Names go up to 63 zeros.
///
/// ```wl
/// In:  IntegerName[7]
/// Out: seven
/// In:  IntegerName[6723648]
/// Out: 6 million 723 thousand 648
/// In:  IntegerName[1215, "Words"]
/// Out: one thousand, two hundred fifteen
/// In:  IntegerName[{1, 2, 3}, "Ordinal"]
/// Out: {"first", "second", "third"}
/// In:  IntegerName[1, "Klingon"]
/// Msg: IntegerName::qual: Klingon is not one of Words, DigitsWords, Cardinal and Ordinal.
/// Out: IntegerName[1, "Klingon"]
/// ```
@Builtin(seeAlso = {"RomanNumeral", "IntegerString"})
final class IntegerName {
  /// The kind of name is none.
  static final Message QUAL =
      Message.of(
          "IntegerName::qual", "`1` is not one of Words, DigitsWords, Cardinal and Ordinal.");

  private IntegerName() {}

  @Form
  static @Nullable Expr name(Expr number, Frame frame) {
    return name(number, Sym.AUTOMATIC, frame);
  }

  @Form
  static @Nullable Expr name(Expr number, Expr kind, Frame frame) {
    if (number instanceof Normal list && list.is(Sym.LIST)) {
      var names = new ArrayList<Expr>();
      for (Expr one : list.args()) {
        Expr name = name(one, kind, frame);
        if (name == null) {
          return null;
        }
        names.add(name);
      }
      return Call.list(names);
    }
    if (!(number instanceof Whole whole)) {
      return number instanceof Num
          ? frame.decline(
              GeneralMessages.INT.by("IntegerName"),
              Int.ONE,
              Call.of(Symbol.system("IntegerName"), number))
          : null;
    }
    List<Expr> qualities =
        kind instanceof Normal list && list.is(Sym.LIST) ? list.args() : List.of(kind);
    String wanted = "";
    for (Expr quality : qualities) {
      String name = quality instanceof Str(String text) ? text : "Automatic";
      if (!List.of("Words", "DigitsWords", "Cardinal", "Ordinal", "Automatic", "English")
          .contains(name)) {
        return frame.decline(QUAL, quality);
      }
      wanted = name.equals("English") ? wanted : name;
    }
    String text = text(whole.big(), wanted);
    return text == null ? null : Str.of(text);
  }

  private static @Nullable String text(BigInteger number, String wanted) {
    boolean small = number.abs().compareTo(BigInteger.valueOf(1000)) < 0;
    return switch (wanted) {
      case "DigitsWords" -> EnglishNumbers.digitsAndWords(number);
      case "Ordinal" -> {
        String words = EnglishNumbers.words(number);
        yield words == null ? null : EnglishNumbers.ordinal(words);
      }
      case "Words" -> EnglishNumbers.words(number);
      default -> small ? EnglishNumbers.words(number) : EnglishNumbers.digitsAndWords(number);
    };
  }
}
