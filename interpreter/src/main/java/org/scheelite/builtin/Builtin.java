package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a symbol of the language. The class bears the symbol's name (with `Builtin` appended
/// where `java.lang` has that name too); its doc comment is the reference page: the first sentence
/// is the summary, blocks marked `wl` are examples that run as tests.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Builtin {

  /// The symbol's name where the class cannot bear it: `$RecursionLimit`, or with its context where
  /// this is not ``System` ``, as ``Developer`PackedArrayQ``.
  String name() default "";

  /// Its attributes; every builtin but a [#variable] is `Protected` besides.
  Attribute[] attributes() default {};

  /// Whether users may assign to it, as to `$RecursionLimit`.
  boolean variable() default false;

  /// Where the operand of the operator form goes, if there is one.
  Operator operator() default Operator.NONE;

  /// Related symbols, for the reference page.
  String[] seeAlso() default {};

  /// How `f[a][x]` is read.
  enum Operator {
    /// There is no operator form.
    NONE,
    /// `f[a][x]` is `f[x, a]`, as in `Select[crit][list]`.
    FIRST,
    /// `f[a][x]` is `f[a, x]`, as in `Map[f][list]`.
    LAST
  }
}
