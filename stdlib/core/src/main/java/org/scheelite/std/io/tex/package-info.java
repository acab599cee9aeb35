/// Expressions in the notations of other languages.
@NullMarked
package org.scheelite.std.io.tex;

import org.jspecify.annotations.NullMarked;
