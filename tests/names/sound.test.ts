import { describe, expect, it } from 'vitest';
import { toLatin } from '../../src/names/latin.js';
import { soundKey } from '../../src/names/sound.js';

const SAME = [
  'Łukaszenka Lukashenko Lukashenka Loukachenko Lukaschenko Lukašenka Lukasjenko Лукашенко Лукашэнка لوكاشينكو',
  'Aliaksandr Alexander Aleksandr Aleksander Александр Аляксандр',
  'Siarhei Sergei Sergey Serhiy Сяргей Сергей',
  'Ihar Igor Игорь Ігар',
  'Volha Olga Ольга Вольга',
  'Putin Poutine Путин بوتين',
  'Golovchenko Golovtjenko Головченко غولوفتشينكو',
  'Shoigu Sjojgu Schojgu Шойгу',
  'Khrenin Chrenin Хренин',
  'Kochanova Kochanowa Качанава Кочанова',
  'Mohammed Muhammad Mohamad محمد',
  'Hussein Husayn حسين',
  'Yousef Youssef Yusuf يوسف',
  'Bashar Bachar بشار',
  'Zelensky Zelenskyy Zelenskij Зеленський',
  'Wolfowitsch Vulfovich Вульфович',
  'Wojciech Войцех',
  'Grzegorz Гжегож',
  'Jaroslav Yaroslav Iaroslav Ярослав',
  'Makouski Makovsky Makowskij Makovskyi Макоўскі',
  'Ivanov Iwanow Ivanoff Ivanou Іваноў',
  'Gorbatchev Gorbatscheff Gorbaczew Горбачев',
];

describe('names: sound keys', () => {
  it.each(SAME)('are the same for %s', (line) => {
    const keys = line.split(' ').map((word) => soundKey(toLatin(word)));
    expect(new Set(keys).size, keys.join(' ')).toBe(1);
  });

  it.each(['Ivanov Ivanenko', 'Makei Makarov', 'Petrov Petrovich', 'Butkevich Pechan'])(
    'differ for %s',
    (line) => {
      const [one, other] = line.split(' ').map((word) => soundKey(toLatin(word)));
      expect(one).not.toBe(other);
    },
  );
});
