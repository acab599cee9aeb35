package org.scheelite.syntax;

import java.util.List;
import org.scheelite.grammar.Operator;

/// What was written, before it means an expression.
///
/// Nothing is left out but spaces: brackets that only group are kept, comments lie beside the tree
/// in [Parsed#comments].
public sealed interface Syntax {

  /// Where it stands in the text.
  Span span();

  /// What a leaf is.
  enum Kind {
    NUMBER,
    STRING,
    NAME,
    /// `x_`, `_h`, `x__`, `_.` and their like.
    PATTERN,
    /// `#`, `##2`, `#name`.
    SLOT,
    /// `%`, `%%`, `%5`.
    OUT,
    /// `?name` and `??name`.
    INFORMATION
  }

  /// The kinds of brackets that hold expressions of their own.
  enum Enclosure {
    PARENTHESES,
    LIST,
    ASSOCIATION,
    /// A pair that stands for a head, such as `⌊x⌋`.
    FUNCTION
  }

  /// One word of the text, with characters written `\[Name]` already decoded.
  record Leaf(Kind kind, String text, Span span) implements Syntax {}

  /// Nothing, where an expression could stand: in `f[a, ]`, `a;`, `a;;`.
  record Absent(Span span) implements Syntax {}

  /// `-a`.
  record Prefix(Operator operator, Syntax operand, Span span) implements Syntax {}

  /// `a!`.
  record Postfix(Operator operator, Syntax operand, Span span) implements Syntax {}

  /// `a + b - c`: operands with the operators between them, one fewer.
  record Infix(List<Operator> operators, List<Syntax> operands, Span span) implements Syntax {}

  /// `f[a, b]`.
  record Application(Syntax function, List<Syntax> arguments, Span span) implements Syntax {}

  /// `a[[i, j]]`.
  record Extraction(Syntax whole, List<Syntax> indices, Span span) implements Syntax {}

  /// `f::tag`.
  record MessageTag(Syntax of, Leaf tag, Span span) implements Syntax {}

  /// `<< file`.
  record Reading(Leaf file, Span span) implements Syntax {}

  /// `a >> file`.
  record Writing(Operator operator, Syntax what, Leaf file, Span span) implements Syntax {}

  /// `(a)`, `{a, b}`, `<|a -> b|>`.
  ///
  /// @param open the opening bracket as written
  record Enclosed(Enclosure enclosure, String open, List<Syntax> items, Span span)
      implements Syntax {}
}
