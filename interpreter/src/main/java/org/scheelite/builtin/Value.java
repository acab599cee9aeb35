package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value of a symbol that has one by itself, such as `Red` or `$Version`: a static method
/// `(Frame frame)` that returns an expression. Users may assign another where the symbol is not
/// protected.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Value {}
