package org.scheelite.builtin;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The way a builtin answers `f[a][b]`, as `Composition[f, g][x]` does: a static method `(Normal
/// call, Frame frame)` where `call.head()` is `f[a]`. It returns null where the call stays as it
/// is. Plain operator forms need none of this, see [Builtin.Operator].
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.METHOD)
public @interface Applied {}
