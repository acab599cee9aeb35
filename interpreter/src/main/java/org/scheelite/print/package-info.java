/// From expressions to text, by the same operator table that reads it.
@NullMarked
package org.scheelite.print;

import org.jspecify.annotations.NullMarked;
