package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The way a `Listable` builtin answers packed lists without unpacking them: a static method
/// `(Normal call, Frame frame)`, asked before the function is threaded over its arguments where at
/// least one of them is packed. It returns null where the elements must be taken one by one.
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Bulk {}
