/// The fronts, driven through their streams and through a terminal.
@NullMarked
package org.scheelite.repl;

import org.jspecify.annotations.NullMarked;
