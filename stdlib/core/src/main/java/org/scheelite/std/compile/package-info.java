/// Numeric functions and loops as generated JVM code, with the results of the interpreter.
@NullMarked
package org.scheelite.std.compile;

import org.jspecify.annotations.NullMarked;
