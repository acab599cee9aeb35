/// Relations between quantities, and the logic of `True` and `False`.
@NullMarked
package org.scheelite.std.logic;

import org.jspecify.annotations.NullMarked;
