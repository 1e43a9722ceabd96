import createClient from "openapi-fetch";
import type { components, paths } from "./api.js";

// What a client of the sample does with generated types; each line says what came of it.
const baseUrl = process.argv[2];
const credentials = (pair: string) => ({ Authorization: "Basic " + btoa(pair) });
const alice = createClient<paths>({ baseUrl, headers: credentials("alice:alice-secret") });
const nobody = createClient<paths>({ baseUrl, headers: credentials("nobody:wrong") });

const account = await alice.GET("/account");
console.log("account " + account.data?.username);

const draft: components["schemas"]["NewOrder"] = { number: "typed", sku: "MS-2", quantity: 2 };
const created = await alice.POST("/orders", { body: draft });
console.log("created " + created.response.status + " " + created.data?.sku);

const found = await alice.GET("/orders/{id}", { params: { path: { id: created.data?.id ?? 0 } } });
console.log("found " + found.data?.quantity);

const duplicate = await alice.POST("/orders", { body: draft });
console.log("duplicate " + duplicate.response.status + " " + duplicate.error?.title);

const missing = await alice.GET("/orders/{id}", { params: { path: { id: 999999 } } });
console.log("missing " + missing.response.status + " " + missing.error?.detail);

const refused = await nobody.GET("/account");
console.log("nobody " + refused.response.status);

const product = await alice.GET("/products/{sku}", { params: { path: { sku: "MS-2" } } });
console.log("name " + product.data?.sku);
