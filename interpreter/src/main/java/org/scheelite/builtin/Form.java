package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A calling form of a builtin: a static method whose signature says which calls it answers.
///
/// Parameters, in order: one for each argument, of type [org.scheelite.expr.Expr] or a narrower one
/// (`Str`, `Symbol`, `Normal`, `Assoc`, `Whole` …), which then must fit; at last optionally
/// `Expr...`-like `Expr[] rest` for all further arguments, [Options] for trailing options, and
/// [Frame]. Forms are tried in the order of the file. A form that returns null declines, and the
/// next is tried; if all decline the call stays as it is. A call whose number of arguments fits no
/// form gets the language's `argx` messages.
///
/// Where a builtin has options, rules at the end of a call that are beyond the arguments of a form
/// are options: they are checked even where the form does not ask for them, and the call is
/// `$Failed` after the message about a bad one.
///
/// With `whole = true` the method takes `(Normal call, Frame frame)` and looks for itself; `min`
/// and `max` then bound the number of arguments.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Form {
  boolean whole() default false;

  int min() default 0;

  int max() default Integer.MAX_VALUE;
}
