package org.scheelite.std.string.character;

import org.scheelite.builtin.Attribute;
import org.scheelite.builtin.Builtin;
import org.scheelite.builtin.Form;
import org.scheelite.expr.Call;
import org.scheelite.expr.Expr;
import org.scheelite.expr.Int;
import org.scheelite.expr.Packed;
import org.scheelite.expr.Str;

/// The place of a letter in the alphabet.
///
/// Other characters give 0; strings of several letters give lists.
///
/// ```wl
/// In:  LetterNumber["c"]
/// Out: 3
/// In:  LetterNumber["aZ!"]
/// Out: {1, 26, 0}
/// ```
@Builtin(
    attributes = Attribute.LISTABLE,
    seeAlso = {"FromLetterNumber", "Alphabet", "ToCharacterCode"})
final class LetterNumber {
  private LetterNumber() {}

  @Form
  static Expr number(Str subject) {
    long[] numbers =
        subject.value().codePoints().map(Character::toLowerCase).asLongStream().toArray();
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = numbers[i] >= 'a' && numbers[i] <= 'z' ? numbers[i] - 'a' + 1 : 0;
    }
    return numbers.length == 1
        ? Int.of(numbers[0])
        : numbers.length == 0 ? Call.list() : Packed.of(numbers);
  }
}
