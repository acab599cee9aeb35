package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The numeric value of a constant such as `Pi`: a static method `(int digits)` that returns a
/// [org.scheelite.expr.Num]; `digits` is 0 for machine precision.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Numeric {}
