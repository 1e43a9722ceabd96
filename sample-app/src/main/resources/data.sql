-- For the demonstration: each password is the name with "-secret" appended.
insert into account (username, password_hash, administrator) values
  ('alice', '20000:de99457e42b63e950a9d65ec88c109ee:38cdcbd3e2689641ee479b417c14a28e9e47aff2c159251f7c503cfdd10e6c4f', false),
  ('bob', '20000:12a56873190f9f788c8fc6595739fd72:26463fe5d89d4e01a45abae47f3092b64b98dc7424240f997d1c4972b3b07c10', false),
  ('admin', '20000:013e25255a7d32f134d45cca19335a68:3381bb2c1919ce2f77eeea18757a24736d1977cf15f29da51775b039d26737ba', true);

insert into product (sku, name, price, discontinued, revision) values
  ('KB-87', 'Keyboard, 87 keys', 79.00, false, 1),
  ('MS-2', 'Mouse, two buttons', 19.90, false, 1),
  ('LAMP-9', 'Desk lamp <warm & bright>', 45.50, false, 1),
  ('FAX-1', 'Fax machine', 120.00, true, 1);

insert into purchase_order (customer, number, sku, quantity, unit_price, placed_at) values
  ('bob', 'B-1', 'MS-2', 3, 19.90, timestamp '2026-01-31 10:15:00');

insert into document (owner, title, text) values
  ('alice', 'Packing list', 'Keyboard, mouse & lamp'),
  ('bob', 'Private', 'Nobody else reads this');
