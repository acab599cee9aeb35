package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The way a builtin answers calls that have an expression with its head among their arguments, as
/// `date + Quantity[1, "Days"]` asks `DateObject`: a static method `(Normal call, Frame frame)`,
/// asked before the function of the call, like an up value. It returns null where it has nothing to
/// say. Functions that hold all their arguments completely are not asked about.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Answer {}
