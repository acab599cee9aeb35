/// Boxes: how expressions look in two dimensions, and back.
@NullMarked
package org.scheelite.std.form.box;

import org.jspecify.annotations.NullMarked;
