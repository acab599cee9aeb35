/// The program: launcher, scripts, batch mode and terminal.
@NullMarked
package org.scheelite.repl;

import org.jspecify.annotations.NullMarked;
