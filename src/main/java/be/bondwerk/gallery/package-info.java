@org.jspecify.annotations.NullUnmarked
package be.bondwerk.gallery;
