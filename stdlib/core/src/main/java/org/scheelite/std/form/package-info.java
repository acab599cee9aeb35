/// Forms that say how numbers, tables and other expressions are shown.
@NullMarked
package org.scheelite.std.form;

import org.jspecify.annotations.NullMarked;
