/// The standard library: one package per area, one class per builtin.
@NullMarked
package org.scheelite.std;

import org.jspecify.annotations.NullMarked;
