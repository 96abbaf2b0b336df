import assert from "node:assert/strict";
import { test } from "node:test";
import { fitsShape, shapesOf } from "./shapes.ts";
import { shapes } from "../languages/en/classes/shapes.ts";

const made = shapesOf({ ...shapes, done: ["-ed", "-wn", "shot", "destr-"], manner: [] });

test("a shape fits by ending, by beginning, and by a form without a dash alone", () => {
  for (const word of ["used", "flown", "shot", "destroyed", "destruction"]) assert.ok(fitsShape(made.done, word), word);
  for (const word of ["use", "shots", "shotgun", "undestr", "d", ""]) assert.ok(!fitsShape(made.done, word), word);
});

test("a shape that a language cannot tell by letters fits nothing", () => {
  assert.ok(!fitsShape(made.manner, "briefly"));
  assert.ok(!fitsShape(made.manner, ""));
});
